// Written by `npm run generate` from specs/; not edited by hand.
"use strict";
export const validateRequest = validate20;
const schema31 = {"$id":"request","$defs":{"CreateVideoGenerationRequest":{"type":"object","x-limit":{"required":{"model":"tokenhub/model-required"},"discriminator":"tokenhub/model-enum"},"required":["model"],"discriminator":{"propertyName":"model"},"oneOf":[{"$ref":"#/$defs/Seedance20Request"},{"$ref":"#/$defs/Seedance20FastRequest"}]},"Seedance20Request":{"type":"object","additionalProperties":false,"required":["model","prompt"],"x-limit":{"required":{"model":"tokenhub/model-required","prompt":"tokenhub/prompt-required"}},"properties":{"model":{"const":"doubao-seedance-2.0","x-limit":"tokenhub/model-enum"},"prompt":{"$ref":"#/$defs/Prompt"},"duration":{"$ref":"#/$defs/Duration"},"resolution":{"$ref":"#/$defs/Resolution"},"aspect_ratio":{"$ref":"#/$defs/AspectRatio"},"image_url":{"type":"string"},"image_urls":{"type":"array","items":{"type":"string"}},"video_url":{"type":"string"},"video_urls":{"type":"array","items":{"type":"string"},"maxItems":3,"x-limit":"tokenhub/video-urls-max"},"video_durations":{"type":"array","items":{"type":"number"}},"input_video_duration":{"type":"number"},"audio_url":{"type":"string"},"audio_urls":{"type":"array","items":{"type":"string"},"maxItems":3,"x-limit":"tokenhub/audio-urls-max"},"generate_audio":{"type":"boolean","default":true},"watermark":{"type":"boolean","default":false},"content":{"type":"array","items":{"$ref":"#/$defs/ContentItem"}}},"allOf":[{"properties":{"content":{"contains":{"type":"object","required":["role"],"properties":{"role":{"const":"first_frame"}}},"minContains":0,"maxContains":1,"x-limit":"tokenhub/first-frame-max"}}},{"properties":{"content":{"contains":{"type":"object","required":["role"],"properties":{"role":{"const":"last_frame"}}},"minContains":0,"maxContains":1,"x-limit":"tokenhub/last-frame-max"}}}]},"Seedance20FastRequest":{"type":"object","additionalProperties":false,"required":["model","prompt"],"x-limit":{"required":{"model":"tokenhub/model-required","prompt":"tokenhub/prompt-required"}},"properties":{"model":{"const":"doubao-seedance-2.0-fast","x-limit":"tokenhub/model-enum"},"prompt":{"$ref":"#/$defs/Prompt"},"duration":{"$ref":"#/$defs/Duration"},"resolution":{"$ref":"#/$defs/Resolution"},"aspect_ratio":{"$ref":"#/$defs/AspectRatio"},"image_url":{"type":"string"},"image_urls":{"type":"array","items":{"type":"string"}},"video_url":{"type":"string"},"video_urls":{"type":"array","items":{"type":"string"},"maxItems":3,"x-limit":"tokenhub/video-urls-max"},"video_durations":{"type":"array","items":{"type":"number"}},"input_video_duration":{"type":"number"},"audio_url":{"type":"string"},"audio_urls":{"type":"array","items":{"type":"string"},"maxItems":3,"x-limit":"tokenhub/audio-urls-max"},"generate_audio":{"type":"boolean","default":true},"watermark":{"type":"boolean","default":false},"content":{"type":"array","items":{"$ref":"#/$defs/ContentItem"}}},"allOf":[{"properties":{"content":{"contains":{"type":"object","required":["role"],"properties":{"role":{"const":"first_frame"}}},"minContains":0,"maxContains":1,"x-limit":"tokenhub/first-frame-max"}}},{"properties":{"content":{"contains":{"type":"object","required":["role"],"properties":{"role":{"const":"last_frame"}}},"minContains":0,"maxContains":1,"x-limit":"tokenhub/last-frame-max"}}}]},"Prompt":{"type":"string","minLength":1,"x-limit":"tokenhub/prompt-required"},"Duration":{"type":"number","minimum":4,"maximum":15,"default":5,"x-limit":"tokenhub/duration"},"Resolution":{"type":"string","enum":["480p","720p"],"default":"720p","x-limit":"tokenhub/resolution-enum"},"AspectRatio":{"type":"string","default":"adaptive"},"ContentItem":{"type":"object","required":["type"],"discriminator":{"propertyName":"type"},"oneOf":[{"$ref":"#/$defs/ImageContentItem"},{"$ref":"#/$defs/VideoContentItem"},{"$ref":"#/$defs/AudioContentItem"}]},"ImageContentItem":{"type":"object","additionalProperties":false,"required":["type","image_url"],"properties":{"type":{"const":"image_url"},"image_url":{"$ref":"#/$defs/MediaReference"},"role":{"$ref":"#/$defs/ContentRole"}}},"VideoContentItem":{"type":"object","additionalProperties":false,"required":["type","video_url"],"properties":{"type":{"const":"video_url"},"video_url":{"$ref":"#/$defs/MediaReference"},"role":{"$ref":"#/$defs/ContentRole"}}},"AudioContentItem":{"type":"object","additionalProperties":false,"required":["type","audio_url"],"properties":{"type":{"const":"audio_url"},"audio_url":{"$ref":"#/$defs/MediaReference"},"role":{"$ref":"#/$defs/ContentRole"}}},"MediaReference":{"type":"object","additionalProperties":false,"required":["url"],"properties":{"url":{"type":"string"}}},"ContentRole":{"type":"string","enum":["first_frame","last_frame","reference_image","reference_video","reference_audio"],"x-limit":"tokenhub/content-role-enum"},"VideoGeneration":{"type":"object","required":["id","object","model","status","created"],"properties":{"id":{"type":"string"},"object":{"const":"video.generation.task"},"model":{"type":"string"},"status":{"$ref":"#/$defs/TaskStatus"},"created":{"type":"integer"},"data":{"type":"array","items":{"$ref":"#/$defs/VideoResult"}},"usage":{"$ref":"#/$defs/Usage"},"error":{"$ref":"#/$defs/TaskError"}}},"TaskStatus":{"type":"string","enum":["queued","running","succeeded","failed"]},"VideoResult":{"type":"object","required":["video_url","cover_image_url"],"properties":{"video_url":{"type":"string","format":"uri"},"cover_image_url":{"type":"string","format":"uri"}}},"Usage":{"type":"object","required":["video_duration"],"properties":{"video_duration":{"type":"number"}}},"TaskError":{"type":"object","properties":{"message":{"type":"string"}}},"Error":{"type":"object","required":["error"],"properties":{"error":{"type":"object","required":["message"],"properties":{"message":{"type":"string"}}}}}},"$ref":"#/$defs/CreateVideoGenerationRequest"};
const schema32 = {"type":"object","x-limit":{"required":{"model":"tokenhub/model-required"},"discriminator":"tokenhub/model-enum"},"required":["model"],"discriminator":{"propertyName":"model"},"oneOf":[{"$ref":"#/$defs/Seedance20Request"},{"$ref":"#/$defs/Seedance20FastRequest"}]};
const schema33 = {"type":"object","additionalProperties":false,"required":["model","prompt"],"x-limit":{"required":{"model":"tokenhub/model-required","prompt":"tokenhub/prompt-required"}},"properties":{"model":{"const":"doubao-seedance-2.0","x-limit":"tokenhub/model-enum"},"prompt":{"$ref":"#/$defs/Prompt"},"duration":{"$ref":"#/$defs/Duration"},"resolution":{"$ref":"#/$defs/Resolution"},"aspect_ratio":{"$ref":"#/$defs/AspectRatio"},"image_url":{"type":"string"},"image_urls":{"type":"array","items":{"type":"string"}},"video_url":{"type":"string"},"video_urls":{"type":"array","items":{"type":"string"},"maxItems":3,"x-limit":"tokenhub/video-urls-max"},"video_durations":{"type":"array","items":{"type":"number"}},"input_video_duration":{"type":"number"},"audio_url":{"type":"string"},"audio_urls":{"type":"array","items":{"type":"string"},"maxItems":3,"x-limit":"tokenhub/audio-urls-max"},"generate_audio":{"type":"boolean","default":true},"watermark":{"type":"boolean","default":false},"content":{"type":"array","items":{"$ref":"#/$defs/ContentItem"}}},"allOf":[{"properties":{"content":{"contains":{"type":"object","required":["role"],"properties":{"role":{"const":"first_frame"}}},"minContains":0,"maxContains":1,"x-limit":"tokenhub/first-frame-max"}}},{"properties":{"content":{"contains":{"type":"object","required":["role"],"properties":{"role":{"const":"last_frame"}}},"minContains":0,"maxContains":1,"x-limit":"tokenhub/last-frame-max"}}}]};
const schema34 = {"type":"string","minLength":1,"x-limit":"tokenhub/prompt-required"};
const schema35 = {"type":"number","minimum":4,"maximum":15,"default":5,"x-limit":"tokenhub/duration"};
const schema36 = {"type":"string","enum":["480p","720p"],"default":"720p","x-limit":"tokenhub/resolution-enum"};
const schema37 = {"type":"string","default":"adaptive"};
const func1 = Object.prototype.hasOwnProperty;
const func2 = ({ default: (text) => text.length - (text.match(/[\ud800-\udbff][\udc00-\udfff]/g)?.length ?? 0) }).default;
const schema38 = {"type":"object","required":["type"],"discriminator":{"propertyName":"type"},"oneOf":[{"$ref":"#/$defs/ImageContentItem"},{"$ref":"#/$defs/VideoContentItem"},{"$ref":"#/$defs/AudioContentItem"}]};
const schema39 = {"type":"object","additionalProperties":false,"required":["type","image_url"],"properties":{"type":{"const":"image_url"},"image_url":{"$ref":"#/$defs/MediaReference"},"role":{"$ref":"#/$defs/ContentRole"}}};
const schema40 = {"type":"object","additionalProperties":false,"required":["url"],"properties":{"url":{"type":"string"}}};
const schema41 = {"type":"string","enum":["first_frame","last_frame","reference_image","reference_video","reference_audio"],"x-limit":"tokenhub/content-role-enum"};

function validate24(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate24.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'",schema:schema39.required,parentSchema:schema39,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.image_url === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "image_url"},message:"must have required property '"+"image_url"+"'",schema:schema39.required,parentSchema:schema39,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!(((key0 === "type") || (key0 === "image_url")) || (key0 === "role"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema39,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.type !== undefined){
let data0 = data.type;
if("image_url" !== data0){
const err3 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue: "image_url"},message:"must be equal to constant",schema:"image_url",parentSchema:schema39.properties.type,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.image_url !== undefined){
let data1 = data.image_url;
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(data1.url === undefined){
const err4 = {instancePath:instancePath+"/image_url",schemaPath:"#/$defs/MediaReference/required",keyword:"required",params:{missingProperty: "url"},message:"must have required property '"+"url"+"'",schema:schema40.required,parentSchema:schema40,data:data1};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
for(const key1 in data1){
if(!(key1 === "url")){
const err5 = {instancePath:instancePath+"/image_url",schemaPath:"#/$defs/MediaReference/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties",schema:false,parentSchema:schema40,data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data1.url !== undefined){
let data2 = data1.url;
if(typeof data2 !== "string"){
const err6 = {instancePath:instancePath+"/image_url/url",schemaPath:"#/$defs/MediaReference/properties/url/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema40.properties.url.type,parentSchema:schema40.properties.url,data:data2};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
}
else {
const err7 = {instancePath:instancePath+"/image_url",schemaPath:"#/$defs/MediaReference/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema40.type,parentSchema:schema40,data:data1};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.role !== undefined){
let data3 = data.role;
if(typeof data3 !== "string"){
const err8 = {instancePath:instancePath+"/role",schemaPath:"#/$defs/ContentRole/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema41.type,parentSchema:schema41,data:data3};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(!(((((data3 === "first_frame") || (data3 === "last_frame")) || (data3 === "reference_image")) || (data3 === "reference_video")) || (data3 === "reference_audio"))){
const err9 = {instancePath:instancePath+"/role",schemaPath:"#/$defs/ContentRole/enum",keyword:"enum",params:{allowedValues: schema41.enum},message:"must be equal to one of the allowed values",schema:schema41.enum,parentSchema:schema41,data:data3};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
}
else {
const err10 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema39.type,parentSchema:schema39,data};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
validate24.errors = vErrors;
return errors === 0;
}
validate24.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema42 = {"type":"object","additionalProperties":false,"required":["type","video_url"],"properties":{"type":{"const":"video_url"},"video_url":{"$ref":"#/$defs/MediaReference"},"role":{"$ref":"#/$defs/ContentRole"}}};

function validate25(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate25.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'",schema:schema42.required,parentSchema:schema42,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.video_url === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "video_url"},message:"must have required property '"+"video_url"+"'",schema:schema42.required,parentSchema:schema42,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!(((key0 === "type") || (key0 === "video_url")) || (key0 === "role"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema42,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.type !== undefined){
let data0 = data.type;
if("video_url" !== data0){
const err3 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue: "video_url"},message:"must be equal to constant",schema:"video_url",parentSchema:schema42.properties.type,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.video_url !== undefined){
let data1 = data.video_url;
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(data1.url === undefined){
const err4 = {instancePath:instancePath+"/video_url",schemaPath:"#/$defs/MediaReference/required",keyword:"required",params:{missingProperty: "url"},message:"must have required property '"+"url"+"'",schema:schema40.required,parentSchema:schema40,data:data1};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
for(const key1 in data1){
if(!(key1 === "url")){
const err5 = {instancePath:instancePath+"/video_url",schemaPath:"#/$defs/MediaReference/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties",schema:false,parentSchema:schema40,data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data1.url !== undefined){
let data2 = data1.url;
if(typeof data2 !== "string"){
const err6 = {instancePath:instancePath+"/video_url/url",schemaPath:"#/$defs/MediaReference/properties/url/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema40.properties.url.type,parentSchema:schema40.properties.url,data:data2};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
}
else {
const err7 = {instancePath:instancePath+"/video_url",schemaPath:"#/$defs/MediaReference/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema40.type,parentSchema:schema40,data:data1};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.role !== undefined){
let data3 = data.role;
if(typeof data3 !== "string"){
const err8 = {instancePath:instancePath+"/role",schemaPath:"#/$defs/ContentRole/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema41.type,parentSchema:schema41,data:data3};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(!(((((data3 === "first_frame") || (data3 === "last_frame")) || (data3 === "reference_image")) || (data3 === "reference_video")) || (data3 === "reference_audio"))){
const err9 = {instancePath:instancePath+"/role",schemaPath:"#/$defs/ContentRole/enum",keyword:"enum",params:{allowedValues: schema41.enum},message:"must be equal to one of the allowed values",schema:schema41.enum,parentSchema:schema41,data:data3};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
}
else {
const err10 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema42.type,parentSchema:schema42,data};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
validate25.errors = vErrors;
return errors === 0;
}
validate25.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema45 = {"type":"object","additionalProperties":false,"required":["type","audio_url"],"properties":{"type":{"const":"audio_url"},"audio_url":{"$ref":"#/$defs/MediaReference"},"role":{"$ref":"#/$defs/ContentRole"}}};

function validate26(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate26.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'",schema:schema45.required,parentSchema:schema45,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.audio_url === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "audio_url"},message:"must have required property '"+"audio_url"+"'",schema:schema45.required,parentSchema:schema45,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!(((key0 === "type") || (key0 === "audio_url")) || (key0 === "role"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema45,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.type !== undefined){
let data0 = data.type;
if("audio_url" !== data0){
const err3 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue: "audio_url"},message:"must be equal to constant",schema:"audio_url",parentSchema:schema45.properties.type,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.audio_url !== undefined){
let data1 = data.audio_url;
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(data1.url === undefined){
const err4 = {instancePath:instancePath+"/audio_url",schemaPath:"#/$defs/MediaReference/required",keyword:"required",params:{missingProperty: "url"},message:"must have required property '"+"url"+"'",schema:schema40.required,parentSchema:schema40,data:data1};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
for(const key1 in data1){
if(!(key1 === "url")){
const err5 = {instancePath:instancePath+"/audio_url",schemaPath:"#/$defs/MediaReference/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties",schema:false,parentSchema:schema40,data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data1.url !== undefined){
let data2 = data1.url;
if(typeof data2 !== "string"){
const err6 = {instancePath:instancePath+"/audio_url/url",schemaPath:"#/$defs/MediaReference/properties/url/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema40.properties.url.type,parentSchema:schema40.properties.url,data:data2};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
}
else {
const err7 = {instancePath:instancePath+"/audio_url",schemaPath:"#/$defs/MediaReference/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema40.type,parentSchema:schema40,data:data1};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.role !== undefined){
let data3 = data.role;
if(typeof data3 !== "string"){
const err8 = {instancePath:instancePath+"/role",schemaPath:"#/$defs/ContentRole/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema41.type,parentSchema:schema41,data:data3};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(!(((((data3 === "first_frame") || (data3 === "last_frame")) || (data3 === "reference_image")) || (data3 === "reference_video")) || (data3 === "reference_audio"))){
const err9 = {instancePath:instancePath+"/role",schemaPath:"#/$defs/ContentRole/enum",keyword:"enum",params:{allowedValues: schema41.enum},message:"must be equal to one of the allowed values",schema:schema41.enum,parentSchema:schema41,data:data3};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
}
else {
const err10 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema45.type,parentSchema:schema45,data};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
validate26.errors = vErrors;
return errors === 0;
}
validate26.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate23(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate23.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'",schema:schema38.required,parentSchema:schema38,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
const tag0 = data.type;
if(typeof tag0 == "string"){
if(tag0 === "image_url"){
if(!(validate24(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
if (vErrors === null) vErrors = validate24.errors; else for (const error of validate24.errors) vErrors.push(error);
errors = vErrors.length;
}
var props0 = true;
}
else if(tag0 === "video_url"){
if(!(validate25(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
if (vErrors === null) vErrors = validate25.errors; else for (const error of validate25.errors) vErrors.push(error);
errors = vErrors.length;
}
if(props0 !== true){
props0 = true;
}
}
else if(tag0 === "audio_url"){
if(!(validate26(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
if (vErrors === null) vErrors = validate26.errors; else for (const error of validate26.errors) vErrors.push(error);
errors = vErrors.length;
}
if(props0 !== true){
props0 = true;
}
}
else {
const err1 = {instancePath,schemaPath:"#/discriminator",keyword:"discriminator",params:{error: "mapping", tag: "type", tagValue: tag0},message:"value of tag \"type\" must be in oneOf",schema:schema38.discriminator,parentSchema:schema38,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
else {
const err2 = {instancePath,schemaPath:"#/discriminator",keyword:"discriminator",params:{error: "tag", tag: "type", tagValue: tag0},message:"tag \"type\" must be string",schema:schema38.discriminator,parentSchema:schema38,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema38.type,parentSchema:schema38,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
validate23.errors = vErrors;
evaluated0.props = props0;
return errors === 0;
}
validate23.evaluated = {"dynamicProps":true,"dynamicItems":false};


function validate22(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate22.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.content !== undefined){
let data0 = data.content;
if(Array.isArray(data0)){
const _errs3 = errors;
const len0 = data0.length;
let valid2 = true;
if(data0.length > 0){
let count0 = 0;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
const _errs4 = errors;
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(data1.role === undefined){
const err0 = {instancePath:instancePath+"/content/" + i0,schemaPath:"#/allOf/0/properties/content/contains/required",keyword:"required",params:{missingProperty: "role"},message:"must have required property '"+"role"+"'",schema:schema33.allOf[0].properties.content.contains.required,parentSchema:schema33.allOf[0].properties.content.contains,data:data1};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data1.role !== undefined){
let data2 = data1.role;
if("first_frame" !== data2){
const err1 = {instancePath:instancePath+"/content/" + i0+"/role",schemaPath:"#/allOf/0/properties/content/contains/properties/role/const",keyword:"const",params:{allowedValue: "first_frame"},message:"must be equal to constant",schema:"first_frame",parentSchema:schema33.allOf[0].properties.content.contains.properties.role,data:data2};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
}
else {
const err2 = {instancePath:instancePath+"/content/" + i0,schemaPath:"#/allOf/0/properties/content/contains/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema33.allOf[0].properties.content.contains.type,parentSchema:schema33.allOf[0].properties.content.contains,data:data1};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
var _valid0 = _errs4 === errors;
if(_valid0){
count0++;
if(count0 > 1){
valid2 = false;
break;
}
if(count0 >= 0){
valid2 = true;
}
}
}
}
if(!valid2){
const err3 = {instancePath:instancePath+"/content",schemaPath:"#/allOf/0/properties/content/contains",keyword:"contains",params:{minContains: 0, maxContains: 1},message:"must contain at least 0 and no more than 1 valid item(s)",schema:schema33.allOf[0].properties.content.contains,parentSchema:schema33.allOf[0].properties.content,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
else {
errors = _errs3;
if(vErrors !== null){
if(_errs3){
vErrors.length = _errs3;
}
else {
vErrors = null;
}
}
}
}
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.content !== undefined){
let data3 = data.content;
if(Array.isArray(data3)){
const _errs9 = errors;
const len1 = data3.length;
let valid5 = true;
if(data3.length > 0){
let count1 = 0;
for(let i1=0; i1<len1; i1++){
let data4 = data3[i1];
const _errs10 = errors;
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
if(data4.role === undefined){
const err4 = {instancePath:instancePath+"/content/" + i1,schemaPath:"#/allOf/1/properties/content/contains/required",keyword:"required",params:{missingProperty: "role"},message:"must have required property '"+"role"+"'",schema:schema33.allOf[1].properties.content.contains.required,parentSchema:schema33.allOf[1].properties.content.contains,data:data4};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data4.role !== undefined){
let data5 = data4.role;
if("last_frame" !== data5){
const err5 = {instancePath:instancePath+"/content/" + i1+"/role",schemaPath:"#/allOf/1/properties/content/contains/properties/role/const",keyword:"const",params:{allowedValue: "last_frame"},message:"must be equal to constant",schema:"last_frame",parentSchema:schema33.allOf[1].properties.content.contains.properties.role,data:data5};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
}
else {
const err6 = {instancePath:instancePath+"/content/" + i1,schemaPath:"#/allOf/1/properties/content/contains/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema33.allOf[1].properties.content.contains.type,parentSchema:schema33.allOf[1].properties.content.contains,data:data4};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
var _valid1 = _errs10 === errors;
if(_valid1){
count1++;
if(count1 > 1){
valid5 = false;
break;
}
if(count1 >= 0){
valid5 = true;
}
}
}
}
if(!valid5){
const err7 = {instancePath:instancePath+"/content",schemaPath:"#/allOf/1/properties/content/contains",keyword:"contains",params:{minContains: 0, maxContains: 1},message:"must contain at least 0 and no more than 1 valid item(s)",schema:schema33.allOf[1].properties.content.contains,parentSchema:schema33.allOf[1].properties.content,data:data3};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
else {
errors = _errs9;
if(vErrors !== null){
if(_errs9){
vErrors.length = _errs9;
}
else {
vErrors = null;
}
}
}
}
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.model === undefined){
const err8 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "model"},message:"must have required property '"+"model"+"'",schema:schema33.required,parentSchema:schema33,data};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(data.prompt === undefined){
const err9 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "prompt"},message:"must have required property '"+"prompt"+"'",schema:schema33.required,parentSchema:schema33,data};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
for(const key0 in data){
if(!(func1.call(schema33.properties, key0))){
const err10 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema33,data};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.model !== undefined){
let data6 = data.model;
if("doubao-seedance-2.0" !== data6){
const err11 = {instancePath:instancePath+"/model",schemaPath:"#/properties/model/const",keyword:"const",params:{allowedValue: "doubao-seedance-2.0"},message:"must be equal to constant",schema:"doubao-seedance-2.0",parentSchema:schema33.properties.model,data:data6};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.prompt !== undefined){
let data7 = data.prompt;
if(typeof data7 === "string"){
if(func2(data7) < 1){
const err12 = {instancePath:instancePath+"/prompt",schemaPath:"#/$defs/Prompt/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema34,data:data7};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
else {
const err13 = {instancePath:instancePath+"/prompt",schemaPath:"#/$defs/Prompt/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema34.type,parentSchema:schema34,data:data7};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.duration !== undefined){
let data8 = data.duration;
if((typeof data8 == "number") && (isFinite(data8))){
if(data8 > 15 || isNaN(data8)){
const err14 = {instancePath:instancePath+"/duration",schemaPath:"#/$defs/Duration/maximum",keyword:"maximum",params:{comparison: "<=", limit: 15},message:"must be <= 15",schema:15,parentSchema:schema35,data:data8};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(data8 < 4 || isNaN(data8)){
const err15 = {instancePath:instancePath+"/duration",schemaPath:"#/$defs/Duration/minimum",keyword:"minimum",params:{comparison: ">=", limit: 4},message:"must be >= 4",schema:4,parentSchema:schema35,data:data8};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
else {
const err16 = {instancePath:instancePath+"/duration",schemaPath:"#/$defs/Duration/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema35.type,parentSchema:schema35,data:data8};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data.resolution !== undefined){
let data9 = data.resolution;
if(typeof data9 !== "string"){
const err17 = {instancePath:instancePath+"/resolution",schemaPath:"#/$defs/Resolution/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema36.type,parentSchema:schema36,data:data9};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if(!((data9 === "480p") || (data9 === "720p"))){
const err18 = {instancePath:instancePath+"/resolution",schemaPath:"#/$defs/Resolution/enum",keyword:"enum",params:{allowedValues: schema36.enum},message:"must be equal to one of the allowed values",schema:schema36.enum,parentSchema:schema36,data:data9};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data.aspect_ratio !== undefined){
let data10 = data.aspect_ratio;
if(typeof data10 !== "string"){
const err19 = {instancePath:instancePath+"/aspect_ratio",schemaPath:"#/$defs/AspectRatio/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema37.type,parentSchema:schema37,data:data10};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data.image_url !== undefined){
let data11 = data.image_url;
if(typeof data11 !== "string"){
const err20 = {instancePath:instancePath+"/image_url",schemaPath:"#/properties/image_url/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema33.properties.image_url.type,parentSchema:schema33.properties.image_url,data:data11};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data.image_urls !== undefined){
let data12 = data.image_urls;
if(Array.isArray(data12)){
const len2 = data12.length;
for(let i2=0; i2<len2; i2++){
let data13 = data12[i2];
if(typeof data13 !== "string"){
const err21 = {instancePath:instancePath+"/image_urls/" + i2,schemaPath:"#/properties/image_urls/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema33.properties.image_urls.items.type,parentSchema:schema33.properties.image_urls.items,data:data13};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
}
else {
const err22 = {instancePath:instancePath+"/image_urls",schemaPath:"#/properties/image_urls/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema33.properties.image_urls.type,parentSchema:schema33.properties.image_urls,data:data12};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data.video_url !== undefined){
let data14 = data.video_url;
if(typeof data14 !== "string"){
const err23 = {instancePath:instancePath+"/video_url",schemaPath:"#/properties/video_url/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema33.properties.video_url.type,parentSchema:schema33.properties.video_url,data:data14};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data.video_urls !== undefined){
let data15 = data.video_urls;
if(Array.isArray(data15)){
if(data15.length > 3){
const err24 = {instancePath:instancePath+"/video_urls",schemaPath:"#/properties/video_urls/maxItems",keyword:"maxItems",params:{limit: 3},message:"must NOT have more than 3 items",schema:3,parentSchema:schema33.properties.video_urls,data:data15};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
const len3 = data15.length;
for(let i3=0; i3<len3; i3++){
let data16 = data15[i3];
if(typeof data16 !== "string"){
const err25 = {instancePath:instancePath+"/video_urls/" + i3,schemaPath:"#/properties/video_urls/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema33.properties.video_urls.items.type,parentSchema:schema33.properties.video_urls.items,data:data16};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
}
else {
const err26 = {instancePath:instancePath+"/video_urls",schemaPath:"#/properties/video_urls/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema33.properties.video_urls.type,parentSchema:schema33.properties.video_urls,data:data15};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
if(data.video_durations !== undefined){
let data17 = data.video_durations;
if(Array.isArray(data17)){
const len4 = data17.length;
for(let i4=0; i4<len4; i4++){
let data18 = data17[i4];
if(!((typeof data18 == "number") && (isFinite(data18)))){
const err27 = {instancePath:instancePath+"/video_durations/" + i4,schemaPath:"#/properties/video_durations/items/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema33.properties.video_durations.items.type,parentSchema:schema33.properties.video_durations.items,data:data18};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
}
else {
const err28 = {instancePath:instancePath+"/video_durations",schemaPath:"#/properties/video_durations/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema33.properties.video_durations.type,parentSchema:schema33.properties.video_durations,data:data17};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
if(data.input_video_duration !== undefined){
let data19 = data.input_video_duration;
if(!((typeof data19 == "number") && (isFinite(data19)))){
const err29 = {instancePath:instancePath+"/input_video_duration",schemaPath:"#/properties/input_video_duration/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema33.properties.input_video_duration.type,parentSchema:schema33.properties.input_video_duration,data:data19};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
if(data.audio_url !== undefined){
let data20 = data.audio_url;
if(typeof data20 !== "string"){
const err30 = {instancePath:instancePath+"/audio_url",schemaPath:"#/properties/audio_url/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema33.properties.audio_url.type,parentSchema:schema33.properties.audio_url,data:data20};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
if(data.audio_urls !== undefined){
let data21 = data.audio_urls;
if(Array.isArray(data21)){
if(data21.length > 3){
const err31 = {instancePath:instancePath+"/audio_urls",schemaPath:"#/properties/audio_urls/maxItems",keyword:"maxItems",params:{limit: 3},message:"must NOT have more than 3 items",schema:3,parentSchema:schema33.properties.audio_urls,data:data21};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
const len5 = data21.length;
for(let i5=0; i5<len5; i5++){
let data22 = data21[i5];
if(typeof data22 !== "string"){
const err32 = {instancePath:instancePath+"/audio_urls/" + i5,schemaPath:"#/properties/audio_urls/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema33.properties.audio_urls.items.type,parentSchema:schema33.properties.audio_urls.items,data:data22};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
}
else {
const err33 = {instancePath:instancePath+"/audio_urls",schemaPath:"#/properties/audio_urls/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema33.properties.audio_urls.type,parentSchema:schema33.properties.audio_urls,data:data21};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
if(data.generate_audio !== undefined){
let data23 = data.generate_audio;
if(typeof data23 !== "boolean"){
const err34 = {instancePath:instancePath+"/generate_audio",schemaPath:"#/properties/generate_audio/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema33.properties.generate_audio.type,parentSchema:schema33.properties.generate_audio,data:data23};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
if(data.watermark !== undefined){
let data24 = data.watermark;
if(typeof data24 !== "boolean"){
const err35 = {instancePath:instancePath+"/watermark",schemaPath:"#/properties/watermark/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema33.properties.watermark.type,parentSchema:schema33.properties.watermark,data:data24};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
if(data.content !== undefined){
let data25 = data.content;
if(Array.isArray(data25)){
const len6 = data25.length;
for(let i6=0; i6<len6; i6++){
if(!(validate23(data25[i6], {instancePath:instancePath+"/content/" + i6,parentData:data25,parentDataProperty:i6,rootData,dynamicAnchors}))){
if (vErrors === null) vErrors = validate23.errors; else for (const error of validate23.errors) vErrors.push(error);
errors = vErrors.length;
}
}
}
else {
const err36 = {instancePath:instancePath+"/content",schemaPath:"#/properties/content/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema33.properties.content.type,parentSchema:schema33.properties.content,data:data25};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
}
else {
const err37 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema33.type,parentSchema:schema33,data};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
validate22.errors = vErrors;
return errors === 0;
}
validate22.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema48 = {"type":"object","additionalProperties":false,"required":["model","prompt"],"x-limit":{"required":{"model":"tokenhub/model-required","prompt":"tokenhub/prompt-required"}},"properties":{"model":{"const":"doubao-seedance-2.0-fast","x-limit":"tokenhub/model-enum"},"prompt":{"$ref":"#/$defs/Prompt"},"duration":{"$ref":"#/$defs/Duration"},"resolution":{"$ref":"#/$defs/Resolution"},"aspect_ratio":{"$ref":"#/$defs/AspectRatio"},"image_url":{"type":"string"},"image_urls":{"type":"array","items":{"type":"string"}},"video_url":{"type":"string"},"video_urls":{"type":"array","items":{"type":"string"},"maxItems":3,"x-limit":"tokenhub/video-urls-max"},"video_durations":{"type":"array","items":{"type":"number"}},"input_video_duration":{"type":"number"},"audio_url":{"type":"string"},"audio_urls":{"type":"array","items":{"type":"string"},"maxItems":3,"x-limit":"tokenhub/audio-urls-max"},"generate_audio":{"type":"boolean","default":true},"watermark":{"type":"boolean","default":false},"content":{"type":"array","items":{"$ref":"#/$defs/ContentItem"}}},"allOf":[{"properties":{"content":{"contains":{"type":"object","required":["role"],"properties":{"role":{"const":"first_frame"}}},"minContains":0,"maxContains":1,"x-limit":"tokenhub/first-frame-max"}}},{"properties":{"content":{"contains":{"type":"object","required":["role"],"properties":{"role":{"const":"last_frame"}}},"minContains":0,"maxContains":1,"x-limit":"tokenhub/last-frame-max"}}}]};

function validate31(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate31.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.content !== undefined){
let data0 = data.content;
if(Array.isArray(data0)){
const _errs3 = errors;
const len0 = data0.length;
let valid2 = true;
if(data0.length > 0){
let count0 = 0;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
const _errs4 = errors;
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(data1.role === undefined){
const err0 = {instancePath:instancePath+"/content/" + i0,schemaPath:"#/allOf/0/properties/content/contains/required",keyword:"required",params:{missingProperty: "role"},message:"must have required property '"+"role"+"'",schema:schema48.allOf[0].properties.content.contains.required,parentSchema:schema48.allOf[0].properties.content.contains,data:data1};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data1.role !== undefined){
let data2 = data1.role;
if("first_frame" !== data2){
const err1 = {instancePath:instancePath+"/content/" + i0+"/role",schemaPath:"#/allOf/0/properties/content/contains/properties/role/const",keyword:"const",params:{allowedValue: "first_frame"},message:"must be equal to constant",schema:"first_frame",parentSchema:schema48.allOf[0].properties.content.contains.properties.role,data:data2};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
}
else {
const err2 = {instancePath:instancePath+"/content/" + i0,schemaPath:"#/allOf/0/properties/content/contains/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema48.allOf[0].properties.content.contains.type,parentSchema:schema48.allOf[0].properties.content.contains,data:data1};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
var _valid0 = _errs4 === errors;
if(_valid0){
count0++;
if(count0 > 1){
valid2 = false;
break;
}
if(count0 >= 0){
valid2 = true;
}
}
}
}
if(!valid2){
const err3 = {instancePath:instancePath+"/content",schemaPath:"#/allOf/0/properties/content/contains",keyword:"contains",params:{minContains: 0, maxContains: 1},message:"must contain at least 0 and no more than 1 valid item(s)",schema:schema48.allOf[0].properties.content.contains,parentSchema:schema48.allOf[0].properties.content,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
else {
errors = _errs3;
if(vErrors !== null){
if(_errs3){
vErrors.length = _errs3;
}
else {
vErrors = null;
}
}
}
}
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.content !== undefined){
let data3 = data.content;
if(Array.isArray(data3)){
const _errs9 = errors;
const len1 = data3.length;
let valid5 = true;
if(data3.length > 0){
let count1 = 0;
for(let i1=0; i1<len1; i1++){
let data4 = data3[i1];
const _errs10 = errors;
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
if(data4.role === undefined){
const err4 = {instancePath:instancePath+"/content/" + i1,schemaPath:"#/allOf/1/properties/content/contains/required",keyword:"required",params:{missingProperty: "role"},message:"must have required property '"+"role"+"'",schema:schema48.allOf[1].properties.content.contains.required,parentSchema:schema48.allOf[1].properties.content.contains,data:data4};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data4.role !== undefined){
let data5 = data4.role;
if("last_frame" !== data5){
const err5 = {instancePath:instancePath+"/content/" + i1+"/role",schemaPath:"#/allOf/1/properties/content/contains/properties/role/const",keyword:"const",params:{allowedValue: "last_frame"},message:"must be equal to constant",schema:"last_frame",parentSchema:schema48.allOf[1].properties.content.contains.properties.role,data:data5};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
}
else {
const err6 = {instancePath:instancePath+"/content/" + i1,schemaPath:"#/allOf/1/properties/content/contains/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema48.allOf[1].properties.content.contains.type,parentSchema:schema48.allOf[1].properties.content.contains,data:data4};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
var _valid1 = _errs10 === errors;
if(_valid1){
count1++;
if(count1 > 1){
valid5 = false;
break;
}
if(count1 >= 0){
valid5 = true;
}
}
}
}
if(!valid5){
const err7 = {instancePath:instancePath+"/content",schemaPath:"#/allOf/1/properties/content/contains",keyword:"contains",params:{minContains: 0, maxContains: 1},message:"must contain at least 0 and no more than 1 valid item(s)",schema:schema48.allOf[1].properties.content.contains,parentSchema:schema48.allOf[1].properties.content,data:data3};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
else {
errors = _errs9;
if(vErrors !== null){
if(_errs9){
vErrors.length = _errs9;
}
else {
vErrors = null;
}
}
}
}
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.model === undefined){
const err8 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "model"},message:"must have required property '"+"model"+"'",schema:schema48.required,parentSchema:schema48,data};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(data.prompt === undefined){
const err9 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "prompt"},message:"must have required property '"+"prompt"+"'",schema:schema48.required,parentSchema:schema48,data};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
for(const key0 in data){
if(!(func1.call(schema48.properties, key0))){
const err10 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema48,data};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.model !== undefined){
let data6 = data.model;
if("doubao-seedance-2.0-fast" !== data6){
const err11 = {instancePath:instancePath+"/model",schemaPath:"#/properties/model/const",keyword:"const",params:{allowedValue: "doubao-seedance-2.0-fast"},message:"must be equal to constant",schema:"doubao-seedance-2.0-fast",parentSchema:schema48.properties.model,data:data6};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.prompt !== undefined){
let data7 = data.prompt;
if(typeof data7 === "string"){
if(func2(data7) < 1){
const err12 = {instancePath:instancePath+"/prompt",schemaPath:"#/$defs/Prompt/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema34,data:data7};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
else {
const err13 = {instancePath:instancePath+"/prompt",schemaPath:"#/$defs/Prompt/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema34.type,parentSchema:schema34,data:data7};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.duration !== undefined){
let data8 = data.duration;
if((typeof data8 == "number") && (isFinite(data8))){
if(data8 > 15 || isNaN(data8)){
const err14 = {instancePath:instancePath+"/duration",schemaPath:"#/$defs/Duration/maximum",keyword:"maximum",params:{comparison: "<=", limit: 15},message:"must be <= 15",schema:15,parentSchema:schema35,data:data8};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(data8 < 4 || isNaN(data8)){
const err15 = {instancePath:instancePath+"/duration",schemaPath:"#/$defs/Duration/minimum",keyword:"minimum",params:{comparison: ">=", limit: 4},message:"must be >= 4",schema:4,parentSchema:schema35,data:data8};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
else {
const err16 = {instancePath:instancePath+"/duration",schemaPath:"#/$defs/Duration/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema35.type,parentSchema:schema35,data:data8};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data.resolution !== undefined){
let data9 = data.resolution;
if(typeof data9 !== "string"){
const err17 = {instancePath:instancePath+"/resolution",schemaPath:"#/$defs/Resolution/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema36.type,parentSchema:schema36,data:data9};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if(!((data9 === "480p") || (data9 === "720p"))){
const err18 = {instancePath:instancePath+"/resolution",schemaPath:"#/$defs/Resolution/enum",keyword:"enum",params:{allowedValues: schema36.enum},message:"must be equal to one of the allowed values",schema:schema36.enum,parentSchema:schema36,data:data9};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data.aspect_ratio !== undefined){
let data10 = data.aspect_ratio;
if(typeof data10 !== "string"){
const err19 = {instancePath:instancePath+"/aspect_ratio",schemaPath:"#/$defs/AspectRatio/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema37.type,parentSchema:schema37,data:data10};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data.image_url !== undefined){
let data11 = data.image_url;
if(typeof data11 !== "string"){
const err20 = {instancePath:instancePath+"/image_url",schemaPath:"#/properties/image_url/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema48.properties.image_url.type,parentSchema:schema48.properties.image_url,data:data11};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data.image_urls !== undefined){
let data12 = data.image_urls;
if(Array.isArray(data12)){
const len2 = data12.length;
for(let i2=0; i2<len2; i2++){
let data13 = data12[i2];
if(typeof data13 !== "string"){
const err21 = {instancePath:instancePath+"/image_urls/" + i2,schemaPath:"#/properties/image_urls/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema48.properties.image_urls.items.type,parentSchema:schema48.properties.image_urls.items,data:data13};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
}
else {
const err22 = {instancePath:instancePath+"/image_urls",schemaPath:"#/properties/image_urls/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema48.properties.image_urls.type,parentSchema:schema48.properties.image_urls,data:data12};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data.video_url !== undefined){
let data14 = data.video_url;
if(typeof data14 !== "string"){
const err23 = {instancePath:instancePath+"/video_url",schemaPath:"#/properties/video_url/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema48.properties.video_url.type,parentSchema:schema48.properties.video_url,data:data14};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data.video_urls !== undefined){
let data15 = data.video_urls;
if(Array.isArray(data15)){
if(data15.length > 3){
const err24 = {instancePath:instancePath+"/video_urls",schemaPath:"#/properties/video_urls/maxItems",keyword:"maxItems",params:{limit: 3},message:"must NOT have more than 3 items",schema:3,parentSchema:schema48.properties.video_urls,data:data15};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
const len3 = data15.length;
for(let i3=0; i3<len3; i3++){
let data16 = data15[i3];
if(typeof data16 !== "string"){
const err25 = {instancePath:instancePath+"/video_urls/" + i3,schemaPath:"#/properties/video_urls/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema48.properties.video_urls.items.type,parentSchema:schema48.properties.video_urls.items,data:data16};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
}
else {
const err26 = {instancePath:instancePath+"/video_urls",schemaPath:"#/properties/video_urls/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema48.properties.video_urls.type,parentSchema:schema48.properties.video_urls,data:data15};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
if(data.video_durations !== undefined){
let data17 = data.video_durations;
if(Array.isArray(data17)){
const len4 = data17.length;
for(let i4=0; i4<len4; i4++){
let data18 = data17[i4];
if(!((typeof data18 == "number") && (isFinite(data18)))){
const err27 = {instancePath:instancePath+"/video_durations/" + i4,schemaPath:"#/properties/video_durations/items/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema48.properties.video_durations.items.type,parentSchema:schema48.properties.video_durations.items,data:data18};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
}
else {
const err28 = {instancePath:instancePath+"/video_durations",schemaPath:"#/properties/video_durations/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema48.properties.video_durations.type,parentSchema:schema48.properties.video_durations,data:data17};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
if(data.input_video_duration !== undefined){
let data19 = data.input_video_duration;
if(!((typeof data19 == "number") && (isFinite(data19)))){
const err29 = {instancePath:instancePath+"/input_video_duration",schemaPath:"#/properties/input_video_duration/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema48.properties.input_video_duration.type,parentSchema:schema48.properties.input_video_duration,data:data19};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
if(data.audio_url !== undefined){
let data20 = data.audio_url;
if(typeof data20 !== "string"){
const err30 = {instancePath:instancePath+"/audio_url",schemaPath:"#/properties/audio_url/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema48.properties.audio_url.type,parentSchema:schema48.properties.audio_url,data:data20};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
if(data.audio_urls !== undefined){
let data21 = data.audio_urls;
if(Array.isArray(data21)){
if(data21.length > 3){
const err31 = {instancePath:instancePath+"/audio_urls",schemaPath:"#/properties/audio_urls/maxItems",keyword:"maxItems",params:{limit: 3},message:"must NOT have more than 3 items",schema:3,parentSchema:schema48.properties.audio_urls,data:data21};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
const len5 = data21.length;
for(let i5=0; i5<len5; i5++){
let data22 = data21[i5];
if(typeof data22 !== "string"){
const err32 = {instancePath:instancePath+"/audio_urls/" + i5,schemaPath:"#/properties/audio_urls/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema48.properties.audio_urls.items.type,parentSchema:schema48.properties.audio_urls.items,data:data22};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
}
else {
const err33 = {instancePath:instancePath+"/audio_urls",schemaPath:"#/properties/audio_urls/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema48.properties.audio_urls.type,parentSchema:schema48.properties.audio_urls,data:data21};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
if(data.generate_audio !== undefined){
let data23 = data.generate_audio;
if(typeof data23 !== "boolean"){
const err34 = {instancePath:instancePath+"/generate_audio",schemaPath:"#/properties/generate_audio/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema48.properties.generate_audio.type,parentSchema:schema48.properties.generate_audio,data:data23};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
if(data.watermark !== undefined){
let data24 = data.watermark;
if(typeof data24 !== "boolean"){
const err35 = {instancePath:instancePath+"/watermark",schemaPath:"#/properties/watermark/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema48.properties.watermark.type,parentSchema:schema48.properties.watermark,data:data24};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
if(data.content !== undefined){
let data25 = data.content;
if(Array.isArray(data25)){
const len6 = data25.length;
for(let i6=0; i6<len6; i6++){
if(!(validate23(data25[i6], {instancePath:instancePath+"/content/" + i6,parentData:data25,parentDataProperty:i6,rootData,dynamicAnchors}))){
if (vErrors === null) vErrors = validate23.errors; else for (const error of validate23.errors) vErrors.push(error);
errors = vErrors.length;
}
}
}
else {
const err36 = {instancePath:instancePath+"/content",schemaPath:"#/properties/content/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema48.properties.content.type,parentSchema:schema48.properties.content,data:data25};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
}
else {
const err37 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema48.type,parentSchema:schema48,data};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
validate31.errors = vErrors;
return errors === 0;
}
validate31.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate21(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate21.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.model === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "model"},message:"must have required property '"+"model"+"'",schema:schema32.required,parentSchema:schema32,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
const tag0 = data.model;
if(typeof tag0 == "string"){
if(tag0 === "doubao-seedance-2.0"){
if(!(validate22(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
if (vErrors === null) vErrors = validate22.errors; else for (const error of validate22.errors) vErrors.push(error);
errors = vErrors.length;
}
var props0 = true;
}
else if(tag0 === "doubao-seedance-2.0-fast"){
if(!(validate31(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
if (vErrors === null) vErrors = validate31.errors; else for (const error of validate31.errors) vErrors.push(error);
errors = vErrors.length;
}
if(props0 !== true){
props0 = true;
}
}
else {
const err1 = {instancePath,schemaPath:"#/discriminator",keyword:"discriminator",params:{error: "mapping", tag: "model", tagValue: tag0},message:"value of tag \"model\" must be in oneOf",schema:schema32.discriminator,parentSchema:schema32,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
else {
const err2 = {instancePath,schemaPath:"#/discriminator",keyword:"discriminator",params:{error: "tag", tag: "model", tagValue: tag0},message:"tag \"model\" must be string",schema:schema32.discriminator,parentSchema:schema32,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema32.type,parentSchema:schema32,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
validate21.errors = vErrors;
evaluated0.props = props0;
return errors === 0;
}
validate21.evaluated = {"dynamicProps":true,"dynamicItems":false};


function validate20(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="request" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate20.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate21(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
if (vErrors === null) vErrors = validate21.errors; else for (const error of validate21.errors) vErrors.push(error);
errors = vErrors.length;
}
else {
var props0 = validate21.evaluated.props;
}
validate20.errors = vErrors;
evaluated0.props = props0;
return errors === 0;
}
validate20.evaluated = {"dynamicProps":true,"dynamicItems":false};

export const validateAdvice = validate36;
const schema53 = {"$id":"advice","type":"object","allOf":[{"properties":{"aspect_ratio":{"enum":["adaptive","16:9","9:16","1:1"],"x-limit":"tokenhub/aspect-ratio"}}},{"not":{"required":["video_durations","input_video_duration"]},"x-limit":"tokenhub/video-durations-alternative"},{"properties":{"duration":{"multipleOf":1,"x-limit":"tokenhub/upstream-duration-integer"}}},{"if":{"required":["content"],"properties":{"content":{"type":"array","contains":{"type":"object","required":["role"],"properties":{"role":{"enum":["first_frame","last_frame"]}}}}}},"then":{"properties":{"content":{"not":{"contains":{"type":"object","required":["role"],"properties":{"role":{"enum":["reference_image","reference_video","reference_audio"]}}}}}}},"x-limit":"tokenhub/upstream-frames-exclude-references"},{"if":{"required":["content"],"properties":{"content":{"type":"array","contains":{"type":"object","required":["role"],"properties":{"role":{"const":"last_frame"}}}}}},"then":{"properties":{"content":{"contains":{"type":"object","required":["role"],"properties":{"role":{"const":"first_frame"}}}}}},"x-limit":"tokenhub/upstream-last-frame-needs-first"},{"if":{"anyOf":[{"required":["audio_url"]},{"required":["audio_urls"]}]},"then":{"anyOf":[{"required":["image_url"]},{"required":["image_urls"]},{"required":["video_url"]},{"required":["video_urls"]},{"required":["content"]}]},"x-limit":"tokenhub/upstream-audio-needs-visual"},{"properties":{"image_urls":{"maxItems":9,"x-limit":"tokenhub/upstream-reference-images-max"}}},{"properties":{"content":{"items":{"allOf":[{"if":{"required":["type"],"properties":{"type":{"const":"image_url"}}},"then":{"properties":{"role":{"enum":["first_frame","last_frame","reference_image"]}}},"x-limit":"tokenhub/upstream-content-role-matches-type"},{"if":{"required":["type"],"properties":{"type":{"const":"video_url"}}},"then":{"properties":{"role":{"const":"reference_video"}}},"x-limit":"tokenhub/upstream-content-role-matches-type"},{"if":{"required":["type"],"properties":{"type":{"const":"audio_url"}}},"then":{"properties":{"role":{"const":"reference_audio"}}},"x-limit":"tokenhub/upstream-content-role-matches-type"}]}}}}]};

function validate36(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="advice" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate36.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(data && typeof data == "object" && !Array.isArray(data))){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema53.type,parentSchema:schema53,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.aspect_ratio !== undefined){
let data0 = data.aspect_ratio;
if(!((((data0 === "adaptive") || (data0 === "16:9")) || (data0 === "9:16")) || (data0 === "1:1"))){
const err1 = {instancePath:instancePath+"/aspect_ratio",schemaPath:"#/allOf/0/properties/aspect_ratio/enum",keyword:"enum",params:{allowedValues: schema53.allOf[0].properties.aspect_ratio.enum},message:"must be equal to one of the allowed values",schema:schema53.allOf[0].properties.aspect_ratio.enum,parentSchema:schema53.allOf[0].properties.aspect_ratio,data:data0};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
}
const _errs4 = errors;
const _errs5 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.video_durations === undefined) && (missing0 = "video_durations")) || ((data.input_video_duration === undefined) && (missing0 = "input_video_duration"))){
const err2 = {};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
var valid2 = _errs5 === errors;
if(valid2){
const err3 = {instancePath,schemaPath:"#/allOf/1/not",keyword:"not",params:{},message:"must NOT be valid",schema:schema53.allOf[1].not,parentSchema:schema53.allOf[1],data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
else {
errors = _errs4;
if(vErrors !== null){
if(_errs4){
vErrors.length = _errs4;
}
else {
vErrors = null;
}
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.duration !== undefined){
let data1 = data.duration;
if((typeof data1 == "number") && (isFinite(data1))){
let res0;
if((1 === 0 || (res0 = data1/1, res0 !== parseInt(res0)))){
const err4 = {instancePath:instancePath+"/duration",schemaPath:"#/allOf/2/properties/duration/multipleOf",keyword:"multipleOf",params:{multipleOf: 1},message:"must be multiple of 1",schema:1,parentSchema:schema53.allOf[2].properties.duration,data:data1};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
}
}
const _errs9 = errors;
let valid4 = true;
const _errs10 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing1;
if((data.content === undefined) && (missing1 = "content")){
const err5 = {};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
else {
if(data.content !== undefined){
let data2 = data.content;
const _errs11 = errors;
if(errors === _errs11){
if(Array.isArray(data2)){
const _errs13 = errors;
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
let data3 = data2[i0];
const _errs14 = errors;
if(errors === _errs14){
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
let missing2;
if((data3.role === undefined) && (missing2 = "role")){
const err6 = {};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
else {
if(data3.role !== undefined){
let data4 = data3.role;
if(!((data4 === "first_frame") || (data4 === "last_frame"))){
const err7 = {};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
}
}
else {
const err8 = {};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
var valid6 = _errs14 === errors;
if(valid6){
break;
}
}
if(!valid6){
const err9 = {};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
else {
errors = _errs13;
if(vErrors !== null){
if(_errs13){
vErrors.length = _errs13;
}
else {
vErrors = null;
}
}
}
}
else {
const err10 = {};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
}
}
}
var _valid0 = _errs10 === errors;
errors = _errs9;
if(vErrors !== null){
if(_errs9){
vErrors.length = _errs9;
}
else {
vErrors = null;
}
}
if(_valid0){
const _errs17 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.content !== undefined){
let data5 = data.content;
const _errs19 = errors;
const _errs20 = errors;
if(Array.isArray(data5)){
const _errs21 = errors;
const len1 = data5.length;
for(let i1=0; i1<len1; i1++){
let data6 = data5[i1];
const _errs22 = errors;
if(errors === _errs22){
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
let missing3;
if((data6.role === undefined) && (missing3 = "role")){
const err11 = {};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
else {
if(data6.role !== undefined){
let data7 = data6.role;
if(!(((data7 === "reference_image") || (data7 === "reference_video")) || (data7 === "reference_audio"))){
const err12 = {};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
}
}
else {
const err13 = {};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
var valid10 = _errs22 === errors;
if(valid10){
break;
}
}
if(!valid10){
const err14 = {};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
else {
errors = _errs21;
if(vErrors !== null){
if(_errs21){
vErrors.length = _errs21;
}
else {
vErrors = null;
}
}
}
}
var valid9 = _errs20 === errors;
if(valid9){
const err15 = {instancePath:instancePath+"/content",schemaPath:"#/allOf/3/then/properties/content/not",keyword:"not",params:{},message:"must NOT be valid",schema:schema53.allOf[3].then.properties.content.not,parentSchema:schema53.allOf[3].then.properties.content,data:data5};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
else {
errors = _errs19;
if(vErrors !== null){
if(_errs19){
vErrors.length = _errs19;
}
else {
vErrors = null;
}
}
}
}
}
var _valid0 = _errs17 === errors;
valid4 = _valid0;
if(valid4){
var props0 = {};
props0.content = true;
}
}
if(!valid4){
const err16 = {instancePath,schemaPath:"#/allOf/3/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema",schema:schema53.allOf[3].if,parentSchema:schema53.allOf[3],data};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if(props0 !== true){
props0 = props0 || {};
props0.duration = true;
props0.aspect_ratio = true;
}
const _errs26 = errors;
let valid12 = true;
const _errs27 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing4;
if((data.content === undefined) && (missing4 = "content")){
const err17 = {};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
else {
if(data.content !== undefined){
let data8 = data.content;
const _errs28 = errors;
if(errors === _errs28){
if(Array.isArray(data8)){
const _errs30 = errors;
const len2 = data8.length;
for(let i2=0; i2<len2; i2++){
let data9 = data8[i2];
const _errs31 = errors;
if(errors === _errs31){
if(data9 && typeof data9 == "object" && !Array.isArray(data9)){
let missing5;
if((data9.role === undefined) && (missing5 = "role")){
const err18 = {};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
else {
if(data9.role !== undefined){
if("last_frame" !== data9.role){
const err19 = {};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
}
}
else {
const err20 = {};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
var valid14 = _errs31 === errors;
if(valid14){
break;
}
}
if(!valid14){
const err21 = {};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
else {
errors = _errs30;
if(vErrors !== null){
if(_errs30){
vErrors.length = _errs30;
}
else {
vErrors = null;
}
}
}
}
else {
const err22 = {};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
}
}
}
var _valid1 = _errs27 === errors;
errors = _errs26;
if(vErrors !== null){
if(_errs26){
vErrors.length = _errs26;
}
else {
vErrors = null;
}
}
if(_valid1){
const _errs34 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.content !== undefined){
let data11 = data.content;
if(Array.isArray(data11)){
const _errs36 = errors;
const len3 = data11.length;
for(let i3=0; i3<len3; i3++){
let data12 = data11[i3];
const _errs37 = errors;
if(data12 && typeof data12 == "object" && !Array.isArray(data12)){
if(data12.role === undefined){
const err23 = {instancePath:instancePath+"/content/" + i3,schemaPath:"#/allOf/4/then/properties/content/contains/required",keyword:"required",params:{missingProperty: "role"},message:"must have required property '"+"role"+"'",schema:schema53.allOf[4].then.properties.content.contains.required,parentSchema:schema53.allOf[4].then.properties.content.contains,data:data12};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
if(data12.role !== undefined){
let data13 = data12.role;
if("first_frame" !== data13){
const err24 = {instancePath:instancePath+"/content/" + i3+"/role",schemaPath:"#/allOf/4/then/properties/content/contains/properties/role/const",keyword:"const",params:{allowedValue: "first_frame"},message:"must be equal to constant",schema:"first_frame",parentSchema:schema53.allOf[4].then.properties.content.contains.properties.role,data:data13};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
}
else {
const err25 = {instancePath:instancePath+"/content/" + i3,schemaPath:"#/allOf/4/then/properties/content/contains/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema53.allOf[4].then.properties.content.contains.type,parentSchema:schema53.allOf[4].then.properties.content.contains,data:data12};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
var valid17 = _errs37 === errors;
if(valid17){
break;
}
}
if(!valid17){
const err26 = {instancePath:instancePath+"/content",schemaPath:"#/allOf/4/then/properties/content/contains",keyword:"contains",params:{minContains: 1},message:"must contain at least 1 valid item(s)",schema:schema53.allOf[4].then.properties.content.contains,parentSchema:schema53.allOf[4].then.properties.content,data:data11};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
else {
errors = _errs36;
if(vErrors !== null){
if(_errs36){
vErrors.length = _errs36;
}
else {
vErrors = null;
}
}
}
}
}
}
var _valid1 = _errs34 === errors;
valid12 = _valid1;
if(valid12){
var props1 = {};
props1.content = true;
}
}
if(!valid12){
const err27 = {instancePath,schemaPath:"#/allOf/4/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema",schema:schema53.allOf[4].if,parentSchema:schema53.allOf[4],data};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
if(props0 !== true && props1 !== undefined){
if(props1 === true){
props0 = true;
}
else {
props0 = props0 || {};
Object.assign(props0, props1);
}
}
const _errs41 = errors;
let valid19 = true;
const _errs42 = errors;
const _errs43 = errors;
let valid20 = false;
const _errs44 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing6;
if((data.audio_url === undefined) && (missing6 = "audio_url")){
const err28 = {};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
var _valid3 = _errs44 === errors;
valid20 = valid20 || _valid3;
const _errs45 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing7;
if((data.audio_urls === undefined) && (missing7 = "audio_urls")){
const err29 = {};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
var _valid3 = _errs45 === errors;
valid20 = valid20 || _valid3;
if(!valid20){
const err30 = {};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
else {
errors = _errs43;
if(vErrors !== null){
if(_errs43){
vErrors.length = _errs43;
}
else {
vErrors = null;
}
}
}
var _valid2 = _errs42 === errors;
errors = _errs41;
if(vErrors !== null){
if(_errs41){
vErrors.length = _errs41;
}
else {
vErrors = null;
}
}
if(_valid2){
const _errs46 = errors;
const _errs47 = errors;
let valid21 = false;
const _errs48 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.image_url === undefined){
const err31 = {instancePath,schemaPath:"#/allOf/5/then/anyOf/0/required",keyword:"required",params:{missingProperty: "image_url"},message:"must have required property '"+"image_url"+"'",schema:schema53.allOf[5].then.anyOf[0].required,parentSchema:schema53.allOf[5].then.anyOf[0],data};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
var _valid4 = _errs48 === errors;
valid21 = valid21 || _valid4;
const _errs49 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.image_urls === undefined){
const err32 = {instancePath,schemaPath:"#/allOf/5/then/anyOf/1/required",keyword:"required",params:{missingProperty: "image_urls"},message:"must have required property '"+"image_urls"+"'",schema:schema53.allOf[5].then.anyOf[1].required,parentSchema:schema53.allOf[5].then.anyOf[1],data};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
var _valid4 = _errs49 === errors;
valid21 = valid21 || _valid4;
const _errs50 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.video_url === undefined){
const err33 = {instancePath,schemaPath:"#/allOf/5/then/anyOf/2/required",keyword:"required",params:{missingProperty: "video_url"},message:"must have required property '"+"video_url"+"'",schema:schema53.allOf[5].then.anyOf[2].required,parentSchema:schema53.allOf[5].then.anyOf[2],data};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
var _valid4 = _errs50 === errors;
valid21 = valid21 || _valid4;
const _errs51 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.video_urls === undefined){
const err34 = {instancePath,schemaPath:"#/allOf/5/then/anyOf/3/required",keyword:"required",params:{missingProperty: "video_urls"},message:"must have required property '"+"video_urls"+"'",schema:schema53.allOf[5].then.anyOf[3].required,parentSchema:schema53.allOf[5].then.anyOf[3],data};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
var _valid4 = _errs51 === errors;
valid21 = valid21 || _valid4;
const _errs52 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.content === undefined){
const err35 = {instancePath,schemaPath:"#/allOf/5/then/anyOf/4/required",keyword:"required",params:{missingProperty: "content"},message:"must have required property '"+"content"+"'",schema:schema53.allOf[5].then.anyOf[4].required,parentSchema:schema53.allOf[5].then.anyOf[4],data};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
var _valid4 = _errs52 === errors;
valid21 = valid21 || _valid4;
if(!valid21){
const err36 = {instancePath,schemaPath:"#/allOf/5/then/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema53.allOf[5].then.anyOf,parentSchema:schema53.allOf[5].then,data};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
else {
errors = _errs47;
if(vErrors !== null){
if(_errs47){
vErrors.length = _errs47;
}
else {
vErrors = null;
}
}
}
var _valid2 = _errs46 === errors;
valid19 = _valid2;
}
if(!valid19){
const err37 = {instancePath,schemaPath:"#/allOf/5/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema",schema:schema53.allOf[5].if,parentSchema:schema53.allOf[5],data};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.image_urls !== undefined){
let data14 = data.image_urls;
if(Array.isArray(data14)){
if(data14.length > 9){
const err38 = {instancePath:instancePath+"/image_urls",schemaPath:"#/allOf/6/properties/image_urls/maxItems",keyword:"maxItems",params:{limit: 9},message:"must NOT have more than 9 items",schema:9,parentSchema:schema53.allOf[6].properties.image_urls,data:data14};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
}
}
if(props0 !== true){
props0 = props0 || {};
props0.image_urls = true;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.content !== undefined){
let data15 = data.content;
if(Array.isArray(data15)){
const len4 = data15.length;
for(let i4=0; i4<len4; i4++){
let data16 = data15[i4];
const _errs59 = errors;
let valid27 = true;
const _errs60 = errors;
if(data16 && typeof data16 == "object" && !Array.isArray(data16)){
let missing8;
if((data16.type === undefined) && (missing8 = "type")){
const err39 = {};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
else {
if(data16.type !== undefined){
if("image_url" !== data16.type){
const err40 = {};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
}
}
var _valid5 = _errs60 === errors;
errors = _errs59;
if(vErrors !== null){
if(_errs59){
vErrors.length = _errs59;
}
else {
vErrors = null;
}
}
if(_valid5){
const _errs62 = errors;
if(data16 && typeof data16 == "object" && !Array.isArray(data16)){
if(data16.role !== undefined){
let data18 = data16.role;
if(!(((data18 === "first_frame") || (data18 === "last_frame")) || (data18 === "reference_image"))){
const err41 = {instancePath:instancePath+"/content/" + i4+"/role",schemaPath:"#/allOf/7/properties/content/items/allOf/0/then/properties/role/enum",keyword:"enum",params:{allowedValues: schema53.allOf[7].properties.content.items.allOf[0].then.properties.role.enum},message:"must be equal to one of the allowed values",schema:schema53.allOf[7].properties.content.items.allOf[0].then.properties.role.enum,parentSchema:schema53.allOf[7].properties.content.items.allOf[0].then.properties.role,data:data18};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
}
var _valid5 = _errs62 === errors;
valid27 = _valid5;
if(valid27){
var props2 = {};
props2.role = true;
props2.type = true;
}
}
if(!valid27){
const err42 = {instancePath:instancePath+"/content/" + i4,schemaPath:"#/allOf/7/properties/content/items/allOf/0/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema",schema:schema53.allOf[7].properties.content.items.allOf[0].if,parentSchema:schema53.allOf[7].properties.content.items.allOf[0],data:data16};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
const _errs65 = errors;
let valid30 = true;
const _errs66 = errors;
if(data16 && typeof data16 == "object" && !Array.isArray(data16)){
let missing9;
if((data16.type === undefined) && (missing9 = "type")){
const err43 = {};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
else {
if(data16.type !== undefined){
if("video_url" !== data16.type){
const err44 = {};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
}
}
var _valid6 = _errs66 === errors;
errors = _errs65;
if(vErrors !== null){
if(_errs65){
vErrors.length = _errs65;
}
else {
vErrors = null;
}
}
if(_valid6){
const _errs68 = errors;
if(data16 && typeof data16 == "object" && !Array.isArray(data16)){
if(data16.role !== undefined){
let data20 = data16.role;
if("reference_video" !== data20){
const err45 = {instancePath:instancePath+"/content/" + i4+"/role",schemaPath:"#/allOf/7/properties/content/items/allOf/1/then/properties/role/const",keyword:"const",params:{allowedValue: "reference_video"},message:"must be equal to constant",schema:"reference_video",parentSchema:schema53.allOf[7].properties.content.items.allOf[1].then.properties.role,data:data20};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
}
var _valid6 = _errs68 === errors;
valid30 = _valid6;
if(valid30){
var props3 = {};
props3.role = true;
props3.type = true;
}
}
if(!valid30){
const err46 = {instancePath:instancePath+"/content/" + i4,schemaPath:"#/allOf/7/properties/content/items/allOf/1/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema",schema:schema53.allOf[7].properties.content.items.allOf[1].if,parentSchema:schema53.allOf[7].properties.content.items.allOf[1],data:data16};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
if(props2 !== true && props3 !== undefined){
if(props3 === true){
props2 = true;
}
else {
props2 = props2 || {};
Object.assign(props2, props3);
}
}
const _errs71 = errors;
let valid33 = true;
const _errs72 = errors;
if(data16 && typeof data16 == "object" && !Array.isArray(data16)){
let missing10;
if((data16.type === undefined) && (missing10 = "type")){
const err47 = {};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
else {
if(data16.type !== undefined){
if("audio_url" !== data16.type){
const err48 = {};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
}
}
}
var _valid7 = _errs72 === errors;
errors = _errs71;
if(vErrors !== null){
if(_errs71){
vErrors.length = _errs71;
}
else {
vErrors = null;
}
}
if(_valid7){
const _errs74 = errors;
if(data16 && typeof data16 == "object" && !Array.isArray(data16)){
if(data16.role !== undefined){
let data22 = data16.role;
if("reference_audio" !== data22){
const err49 = {instancePath:instancePath+"/content/" + i4+"/role",schemaPath:"#/allOf/7/properties/content/items/allOf/2/then/properties/role/const",keyword:"const",params:{allowedValue: "reference_audio"},message:"must be equal to constant",schema:"reference_audio",parentSchema:schema53.allOf[7].properties.content.items.allOf[2].then.properties.role,data:data22};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
}
}
var _valid7 = _errs74 === errors;
valid33 = _valid7;
if(valid33){
var props4 = {};
props4.role = true;
props4.type = true;
}
}
if(!valid33){
const err50 = {instancePath:instancePath+"/content/" + i4,schemaPath:"#/allOf/7/properties/content/items/allOf/2/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema",schema:schema53.allOf[7].properties.content.items.allOf[2].if,parentSchema:schema53.allOf[7].properties.content.items.allOf[2],data:data16};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
if(props2 !== true && props4 !== undefined){
if(props4 === true){
props2 = true;
}
else {
props2 = props2 || {};
Object.assign(props2, props4);
}
}
}
}
}
}
if(props0 !== true){
props0 = props0 || {};
props0.content = true;
}
validate36.errors = vErrors;
evaluated0.props = props0;
return errors === 0;
}
validate36.evaluated = {"dynamicProps":true,"dynamicItems":false};

